@org.jspecify.annotations.NullMarked
package samskap.audit.internal;
