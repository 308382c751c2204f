import theme from 'vitepress/theme-without-fonts';
import './base.css';
import './home.css';
import './reference.css';

// VitePress wants a default export. Its own theme with the system's fonts: nothing is loaded from elsewhere.
export default theme;
