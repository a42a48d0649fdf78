declare const brand: unique symbol;

/** A type that is structurally `T` but not interchangeable with another `T`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
