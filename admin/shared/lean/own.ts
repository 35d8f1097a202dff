/** Stands in for a library's polyfill: every browser we build for has it. */
export default Object.hasOwn;
