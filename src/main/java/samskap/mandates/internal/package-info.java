@org.jspecify.annotations.NullMarked
package samskap.mandates.internal;
