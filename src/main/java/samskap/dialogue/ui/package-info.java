@org.jspecify.annotations.NullMarked
package samskap.dialogue.ui;
