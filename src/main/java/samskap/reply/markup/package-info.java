/** HTML as mail programs write it, read as lines. */
@NullMarked
package samskap.reply.markup;

import org.jspecify.annotations.NullMarked;
