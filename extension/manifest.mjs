// The manifest of both browsers. What differs between them stands here and nowhere else.

const version = '0.1.0';

/** Fixes the extension's id in Chromium, so that policies and tests can name it. The private half is not kept. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0DRXJEK6G2REF26cm4/s+rWJTbgoEi9hT0PoIEx0rQGCmny20DwPvKRhUeU87JbK1DZBc94wlZd3ulDeICdFZwhoDq8Pm2Kq0XreXulo3v5h/f81NZ+6i/F/4YhydG366NBgJANCVT1FhV1qqpkVrGa/LYHw8CCQvkeIVbGuAoDjBxnsJGYSXf7sLUhmM4D0fz65v9LmAtK2ws1y3PKFrMwTVmFL1DKgU23IdA8U4wIMomY0fDrNhvTIgmMuVHR+OlnQK145RK+lPjaFGLqZS+DLvwjATCGZNF+sn3H6zWeBxGjPas6UDbS+cUqPtsgb6Vn3haMKXT9GrLZqtpAZFwIDAQAB';

const csp = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Pages of the extension that stand in frames in web pages. */
const inPages = ['card.html', 'gate.html'];

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {string[]} sites match patterns of the pages with text boxes
 */
export function manifest(browser, sites) {
  const shared = {
    manifest_version: 3,
    name: 'Bedacht',
    description: '__MSG_extensionDescription__',
    version,
    default_locale: 'en',
    icons,
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: sites,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_popup: 'popup.html', default_title: 'Bedacht', default_icon: icons },
    options_ui: { page: 'options.html', open_in_tab: true },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandOpen__',
      },
    },
    content_scripts: [
      {
        matches: sites,
        js: ['start.js'],
        all_frames: true,
        // Some editors stand in a frame without an address of its own.
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_start',
      },
    ],
    content_security_policy: { extension_pages: csp },
  };
  if (browser === 'chromium') {
    return {
      ...shared,
      key,
      minimum_chrome_version: '120',
      background: { service_worker: 'background.js', type: 'module' },
      // A fixed address would tell every page that the extension is there.
      web_accessible_resources: [
        { resources: inPages, matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
      ],
    };
  }
  return {
    ...shared,
    background: { scripts: ['background.js'], type: 'module' },
    web_accessible_resources: [{ resources: inPages, matches: ['https://*/*', 'http://*/*'] }],
    browser_specific_settings: {
      gecko: {
        id: 'bedacht@bedacht.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
