@org.jspecify.annotations.NullMarked
package samskap.support.internal;
