/** A mail's bytes as headers, parts and text. Bounded and linear, whatever the bytes are. */
@NullMarked
package samskap.reply.mime;

import org.jspecify.annotations.NullMarked;
