/** What those who take part see of the reading edition: its page, until theirs is there. */
@NullMarked
package samskap.reading.ui;

import org.jspecify.annotations.NullMarked;
