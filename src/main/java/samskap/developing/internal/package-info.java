@org.jspecify.annotations.NullMarked
package samskap.developing.internal;
