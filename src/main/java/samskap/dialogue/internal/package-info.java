/**
 * How the dialogue is kept: rules as small classes without a database, tables behind stores, and who ties them
 * together.
 */
@org.jspecify.annotations.NullMarked
package samskap.dialogue.internal;
