@org.jspecify.annotations.NullMarked
package samskap.moderation.internal;
