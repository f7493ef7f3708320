/**
 * Which pair to ask about next, what an answer is expected to tell, and whether the model beats a coin on answers that
 * it did not choose.
 */
@NamedInterface("pairing")
@NullMarked
package samskap.value.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
