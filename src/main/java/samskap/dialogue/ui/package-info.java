/** The idea page's dialogue and the queue, with the places where others add their parts. */
@NamedInterface("ui")
@NullMarked
package samskap.dialogue.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
