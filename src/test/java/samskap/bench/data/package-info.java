/** Makes places of any size, for measuring. */
package samskap.bench.data;
