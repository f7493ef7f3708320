@org.jspecify.annotations.NullMarked
package samskap;
