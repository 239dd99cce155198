/** Base of every instance of a compiled Apex class. The compiler emits one JavaScript class per Apex class, extending this. */
export abstract class ApexObject {
  /** The Apex class name, `Outer.Inner` for inner classes. */
  abstract readonly apexType: string;
}
