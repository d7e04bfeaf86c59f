module acme.desk {
  requires acme.library;
}
