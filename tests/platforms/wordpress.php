<?php
// The settings of the WordPress that is tried. Where it runs differs from run to run and comes from outside.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('BEDACHT_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('BEDACHT_URL'));
define('WP_SITEURL', getenv('BEDACHT_URL'));
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', 'only a test');
    define($name . '_SALT', 'only a test');
}
// Nothing is fetched, updated or done at times of its own.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_POST_REVISIONS', false);
define('AUTOSAVE_INTERVAL', 3600);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
// Two comments within a quarter of a minute are no flood here.
remove_action('check_comment_flood', 'check_comment_flood_db');
