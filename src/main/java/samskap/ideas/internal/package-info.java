@org.jspecify.annotations.NullMarked
package samskap.ideas.internal;
