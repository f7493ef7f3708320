/**
 * Other scores that product people are used to, each with its uncertainty where there is one: RICE, WSJF, ICE, Kano,
 * Ulwick's opportunity; support raked to the population; and how long things take. Never mixed into the value.
 */
@NamedInterface("lens")
@NullMarked
package samskap.value.lens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
