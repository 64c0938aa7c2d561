const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The SVG elements to keep, which neither run code, load nor link. Other elements are removed with their content. */
export const svgElements = words(`
  svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan
  clipPath mask pattern linearGradient radialGradient stop style
`);

/** The attributes to keep: shape, position and paint. */
export const svgAttributes = words(`
  id class style d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height viewBox points transform preserveAspectRatio
  fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset stroke-opacity opacity color display visibility overflow paint-order vector-effect mix-blend-mode
  clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits offset stop-color stop-opacity gradientUnits
  gradientTransform spreadMethod patternUnits patternContentUnits patternTransform pathLength
  font-family font-size font-weight font-style font-stretch letter-spacing word-spacing text-anchor textLength lengthAdjust
  dominant-baseline alignment-baseline
`);
