/** How fast programs can do things by the API, and that nothing of it is lost or done twice. */
package samskap.bench.api;
