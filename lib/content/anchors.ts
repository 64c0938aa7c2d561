export { articleAnchors, pageAnchors } from '../article/page-anchors';
