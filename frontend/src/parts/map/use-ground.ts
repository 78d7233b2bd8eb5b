// const ground = useGround(): the official boundaries where an operator has imported them, else the schematic map.
import { useMemo } from "react";
import { BoundariesDocument } from "../../gql/graphql";
import { useRead } from "../use-read";
import { type Ground, SCHEMATIC } from "./ground";
import { groundOf } from "./official";

export function useGround(): Ground {
  const { data } = useRead(BoundariesDocument, {});
  return useMemo(() => (data ? groundOf(data.boundaries) : SCHEMATIC), [data]);
}
