package shaperepositoryexists;

class CardRepository {}
