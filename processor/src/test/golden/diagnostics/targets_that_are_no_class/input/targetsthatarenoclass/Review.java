package targetsthatarenoclass;

record Review(long id) {}
