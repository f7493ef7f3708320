/** Small pieces that every view is made of; they wear the classes of the style sheet. */
@NullMarked
package samskap.shared.ui;

import org.jspecify.annotations.NullMarked;
