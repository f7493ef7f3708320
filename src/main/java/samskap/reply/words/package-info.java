/** Lines of a mail, told apart: what somebody wrote and what is quoted, signed or added. */
@NullMarked
package samskap.reply.words;

import org.jspecify.annotations.NullMarked;
