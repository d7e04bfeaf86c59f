module acme.library {
  requires transitive dev.fetchplan;

  exports acme.library;
}
