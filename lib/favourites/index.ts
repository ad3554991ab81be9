export { addFavourite } from "./add-favourite";
export { listFavourites } from "./list-favourites";
export { removeFavourite } from "./remove-favourite";
