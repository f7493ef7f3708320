/** Which documents of the index fit best, when many terms may stand for each word: whole stretches are read at once. */
@NullMarked
package samskap.search.ranking;

import org.jspecify.annotations.NullMarked;
