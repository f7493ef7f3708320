@org.jspecify.annotations.NullMarked
package samskap.administration.internal;
