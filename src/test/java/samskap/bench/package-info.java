/** The figures behind {@code bin/bench}: a generator of data, a client that loads, a browser that looks. */
package samskap.bench;
