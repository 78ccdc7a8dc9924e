// The page of the privacy settings: what each network leaves open.

import { byId } from './elements';

byId('privacy', HTMLElement).textContent = '';
