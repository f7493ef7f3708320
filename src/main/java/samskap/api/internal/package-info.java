@org.jspecify.annotations.NullMarked
package samskap.api.internal;
