/** How fast the product is in places of different size, side by side in one run. */
package samskap.bench.lab;
