@org.jspecify.annotations.NullMarked
package samskap.inbox.internal;
