/** How words are taken apart so that people who mean the same find each other: pure functions of texts. */
@NullMarked
package samskap.search.words;

import org.jspecify.annotations.NullMarked;
