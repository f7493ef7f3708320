@org.jspecify.annotations.NullMarked
package samskap.demo.internal;
