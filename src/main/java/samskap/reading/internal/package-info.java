@org.jspecify.annotations.NullMarked
package samskap.reading.internal;
