/** Who is behind a mail: a person, a machine, a mail server, a list. */
@NullMarked
package samskap.reply.origin;

import org.jspecify.annotations.NullMarked;
