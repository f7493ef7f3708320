/** Reading what's new, and the desk where it is written. */
@NullMarked
package samskap.news.ui;

import org.jspecify.annotations.NullMarked;
