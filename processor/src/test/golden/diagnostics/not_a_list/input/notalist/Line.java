package notalist;

record Line(int stars) {}
