@org.jspecify.annotations.NullMarked
package samskap.asking.internal;
