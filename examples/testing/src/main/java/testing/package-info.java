/**
 * What the tests of the examples share. A test gets each {@link testing.Engine} as a parameter,
 * makes a {@link testing.Database} on it, and compares the statements that ran with those of the
 * {@link testing.GeneratedJavadoc}. It knows no entity and no generated type.
 */
package testing;
