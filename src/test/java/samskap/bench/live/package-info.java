/** Boards that many hold open, without browsers: the protocol of the product's pages, as far as it takes to listen. */
@org.jspecify.annotations.NullMarked
package samskap.bench.live;
