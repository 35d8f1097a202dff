/** Stands in for a library's polyfill: every browser we build for has it. */
module.exports = Object.entries;
