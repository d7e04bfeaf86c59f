/** The annotations, the query API and what generated code calls. */
module dev.fetchplan {
  requires static transitive java.compiler;
  requires transitive java.sql;
  requires transitive org.jdbi.v3.core;
  requires transitive org.jspecify;

  exports dev.fetchplan;
  exports dev.fetchplan.dialect;
  exports dev.fetchplan.query;
  exports dev.fetchplan.runtime;
  exports dev.fetchplan.testing;
}
