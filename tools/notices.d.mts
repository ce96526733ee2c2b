/** The text of THIRD-PARTY-NOTICES.txt for the packages of these names. */
export declare const noticesOf: (packages: readonly string[]) => string;
