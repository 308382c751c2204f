// VitePress's bundler puts stylesheets into the page.
declare module '*.css';
