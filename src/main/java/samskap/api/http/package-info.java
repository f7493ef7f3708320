/** How the API is asked and how it answers, whatever it is about. */
@NullMarked
@NamedInterface("http")
package samskap.api.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
