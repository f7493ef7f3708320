@org.jspecify.annotations.NullMarked
package samskap.identity.internal;
