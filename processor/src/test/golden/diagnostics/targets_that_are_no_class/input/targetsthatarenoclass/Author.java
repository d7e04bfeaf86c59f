package targetsthatarenoclass;

record Author(long id) {}
